/** What this project uses of the package, which brings no types. Times are milliseconds since 1970; open sides are infinite, unknown ones null. */
declare module 'edtf' {
  interface Extended {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws on anything that is not EDTF (ISO 8601-2, levels 0 to 2). */
  export default function edtf(text: string): Extended;
}
