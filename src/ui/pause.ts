/** Lets the page answer what came in meanwhile. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
