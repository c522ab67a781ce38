// The library ships no types; this is the part of it that `edtf-point.ts` uses.
declare module 'edtf' {
  export default function edtf(
    input: string,
    options: { level: 0 | 1 | 2; types: readonly string[] },
  ): { readonly edtf: string; readonly min: number; readonly max: number };
}
