/** The words that an English question opens with, as alternatives of a pattern. */
export const OPENINGS =
  'what|which|who|whom|whose|when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would';
