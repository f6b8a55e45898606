import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline } from './fixtures/harbour.ts';

const dialog = page.getByRole('dialog', { name: 'Export' });
const button = (name: string) => dialog.getByRole('button', { name, exact: true });

/** Catches what a press of a button hands out. */
async function taken(name: string): Promise<{ file: string; start: string }> {
  const url = vi.spyOn(URL, 'createObjectURL');
  const files: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push(this.download);
  });
  await button(name).click();
  await vi.waitFor(() => expect(files, name).toHaveLength(1), { timeout: 4000 });
  const blob = url.mock.lastCall?.[0] as Blob;
  url.mockRestore();
  click.mockRestore();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return {
    file: files[0] ?? '',
    start: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
}

test('the Export button hands out what is shown, or all of it, and a link to the view', async () => {
  await render(App, { props: { timeline, address: new AddressBar('#actor=ferro') } });
  await drawn();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.element(dialog.getByRole('radio', { name: 'Shown' })).toBeChecked();

  const slug = 'harbour-talks-after-the-collision-in-the-strait';
  const csv = await taken('CSV');
  expect(csv.file).toBe(`${slug}.csv`);
  expect(csv.start).toMatch(
    /^\ufefftitle,date,[^\n]*\r\nvisit by Minister Ferro in July,[^\n]*\r\n$/,
  );
  await expect.element(dialog.getByText(`1 event written to ${slug}.csv.`)).toBeVisible();

  await dialog.getByRole('radio', { name: 'All' }).click();
  const calendar = await taken('iCalendar');
  expect(calendar.file).toBe(`${slug}.ics`);
  expect(calendar.start.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  for (const [name, file, start] of [
    ['Timeline JSON', `${slug}.timeline.json`, /^\{\n "format": "cable-timeline"/],
    ['TimelineJS JSON', `${slug}.timelinejs.json`, /^\{\n "title"/],
    ['TimelineJS CSV', `${slug}.timelinejs.csv`, /^Year,/],
    ['JSON-LD', `${slug}.jsonld`, /schema\.org/],
    ['Web Annotations', `${slug}.annotations.jsonld`, /AnnotationCollection/],
    ['SVG', `${slug}.svg`, /^<svg /],
    ['PNG', `${slug}.png`, /^.PNG/],
  ] as const) {
    const made = await taken(name);
    expect(made.file).toBe(file);
    expect(made.start).toMatch(start);
  }

  await expect
    .element(dialog.getByRole('textbox', { name: 'Link to this view' }))
    .toHaveValue(`${location.href.replace(/#.*$/, '')}#actor=ferro`);
  await button('Copy link to this view').click();
  await expect.element(dialog.getByText(/Copied|copy it by hand/)).toBeVisible();

  await button('Close').click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Export' })).toHaveFocus();
});

test('where the filters let nothing through there is nothing to write', async () => {
  await render(App, { props: { timeline, address: new AddressBar('#q=nowhere') } });
  await drawn();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.element(dialog.getByText('The filters let no event through.')).toBeVisible();
  await expect.element(button('CSV')).toBeDisabled();
  await dialog.getByRole('radio', { name: 'All' }).click();
  await expect.element(button('CSV')).toBeEnabled();
});
