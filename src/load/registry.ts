import { alxText } from './alx-text.ts';
import { cablegateText } from './cablegate-text.ts';
import type { Loader } from './loader.ts';
import { plainText } from './text.ts';
import { viewingText } from './viewing-text.ts';

/** All formats, the most particular first; the first that accepts an input reads it. */
export const loaders: readonly Loader[] = [cablegateText, viewingText, alxText, plainText];
