/** Filled in by the bundler from package.json. */
declare const COPYDESK_VERSION: string | undefined;

export const VERSION: string = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : '0.0.0';
