import speechText from '../../data/speech-verbs.txt?raw';
import { readList } from './table.ts';

const verbs = new Set(readList(speechText));

/** data/speech-verbs.txt. */
export const isSpeechVerb = (key: string): boolean => verbs.has(key);
