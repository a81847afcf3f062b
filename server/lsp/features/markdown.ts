/** Words of an article or a style book are shown as they are, whatever they mean in Markdown. */
export const inMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/gu, '\\$&');
