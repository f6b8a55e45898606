import type { Loaded, Problem, RawDocument } from './types.ts';

export function problem(file: string, reason: string, where: Partial<Problem> = {}): Loaded {
  return { kind: 'problem', problem: { file, ...where, reason } };
}

export function found(document: RawDocument): Loaded {
  return { kind: 'document', document };
}
