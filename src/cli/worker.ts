import { findAll } from '../timeline/build.ts';

/** What a worker thread does: one cable in, its findings out. */
export default findAll;
