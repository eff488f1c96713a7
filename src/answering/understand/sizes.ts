/** Indicators of how large a place's industry is: meant by "it reached 100 billion", and a goal is often set for another. */
export const SIZES: readonly string[] = ['output-value', 'revenue', 'industry-scale'];
