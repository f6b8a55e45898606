import { expect, type Locator, type Page } from '@playwright/test';

/** Said of every page whose service worker the configuration keeps out. */
const blocked = 'Service Worker registration blocked by Playwright';

/** What the tests look things up by: roles and names, as a reader's tools do. */
export class DeskPage {
  readonly page: Page;
  readonly events: Locator;
  readonly source: Locator;
  readonly status: Locator;
  readonly search: Locator;
  readonly chart: Locator;
  /** Everything that went wrong on the page, and every address it asked for. */
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.events = page.getByRole('list', { name: 'Events', exact: true });
    this.source = page.getByRole('region', { name: 'Source' });
    this.status = page.getByRole('status');
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.chart = page.getByRole('region', { name: 'Timeline' });
    page.on('console', (message) => {
      const told = ['error', 'warning'].includes(message.type());
      if (told && message.text() !== blocked) this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(`/${hash}`);
    await expect(this.status).toBeVisible();
  }

  event(name: string | RegExp): Locator {
    return this.events.getByRole('link', { name });
  }

  actor(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name });
  }

  /** Hands files to the button “Open cables”. */
  async openFiles(...files: { name: string; text: string | Buffer }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open cables' }).click();
    await (
      await chooser
    ).setFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
      })),
    );
  }

  /** Fills a field of the group “Edit event” and leaves it. */
  async edit(field: string, text: string): Promise<void> {
    const group = this.page.getByRole('group', { name: 'Edit event' });
    const box = group.getByRole('textbox', { name: field, exact: true });
    await box.fill(text);
    await box.press('Enter');
  }

  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste a cable' }).click();
    await this.page.getByRole('textbox', { name: 'Paste a cable' }).fill(text);
    await this.page.getByRole('button', { name: 'Read this text' }).click();
  }
}

/** A made-up cable, as one might paste it. */
export const madeUp = `R 120930Z MAY 06
FM AMEMBASSY NORHAVN
TO SECSTATE WASHDC
C O N F I D E N T I A L NORHAVN 000117
SUBJECT: HARBOUR TALKS
1. (C) The Swedish and Danish delegations met in Norhavn on May 9.
2. (C) A second meeting is planned for early June.
HALE
`;
