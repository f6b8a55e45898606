import { textLoader } from './loader.ts';
import { binaryKind } from './signature.ts';

/** Anything else that is text: a bare telegram, or prose. All facts come from the text itself. */
export const plainText = textLoader(
  'text',
  ({ bytes }) => binaryKind(bytes) === null,
  () => ({ stated: {} }),
);
