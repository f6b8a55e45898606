import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that a commit passes or fails the same on every machine.
 * FC_SEED hunts elsewhere: any number, or `random`.
 */
const asked = process.env['FC_SEED'] ?? '1966';
fc.configureGlobal(asked === 'random' ? {} : { seed: Number(asked) });
