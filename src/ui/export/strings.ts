/** What the export dialog says. */
export const EXPORT = {
  title: 'Export',
  close: 'Close',
  which: 'Which events',
  shown: 'Shown',
  all: 'All',
  hiddenStay: 'As you left them. Hidden events stay behind; “Save timeline” keeps everything.',
  files: 'Files',
  none: 'The filters let no event through. Choose “All”, or clear the filters.',
  written: (events: string, name: string) => `${events} written to ${name}.`,
  noPicture: 'The picture could not be drawn in this browser. The SVG holds the same.',
  link: 'Link to this view',
  linkHelp:
    'Holds window, filters and the selected event. It shows the same wherever the same cables are open.',
} as const;
