/** What the desk's chart says beyond every chart's words: it has lanes that can be moved. */
export const CHART = {
  lane: (name: string, events: string) => `${name}, ${events}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  lanesHelp: 'Enter folds a lane; Alt with the up and down arrows moves it.',
} as const;
