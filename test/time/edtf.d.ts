/** The part of the edtf package that the tests use; it carries no types of its own. */
declare module 'edtf' {
  export default function parse(text: string): { min: number; max: number };
}
