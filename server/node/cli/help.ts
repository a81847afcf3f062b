const commonFor = (
	books: string,
	ui: string,
) => `  --lang de|en        language of the texts (default: found out for each)
  --ui de|en          language of the messages (default: ${ui})
  --stylebook FILE    house rules (default: ${books}); may be repeated, the first counts most
  --rule ID=LEVEL     level of a rule or group: off, hint, info, warning, error; may be repeated`;

/** What `--help` says, by command. */
export const HELP: Readonly<Record<string, string>> = {
	copydesk: `Checks news articles: names spelt two ways, broken quotations, web leftovers. Says who said what.

Usage: copydesk <command> [options]

  check FILE…      what must not be printed, by place
  speakers FILE…   who said what
  batch            JSON lines in, JSON lines out, for pipelines
  lsp --stdio      language server for any editor

  --version        version of the program
  <command> --help options of a command

Exit status: 0 clean, 1 something was found, 2 wrong use or unreadable input.`,
	check: `Usage: copydesk check [options] FILE…        (- reads standard input)

  --format text|json|sarif|github   (default: text)
  --level LEVEL       least level that is reported and counts for the exit status (default: hint)
${commonFor('stylebook.yaml in the folder of a file, or above it', 'that of the terminal')}

Exit status: 0 clean, 1 findings, 2 a file could not be read or wrong use.`,
	speakers: `Usage: copydesk speakers [options] FILE…     (- reads standard input)

  --format text|json  (default: text)
  --why               say for each quote why we think so
${commonFor('stylebook.yaml in the folder of a file, or above it', 'that of the terminal')}

Exit status: 0 done, 2 a file could not be read or wrong use.`,
	batch: `Usage: copydesk batch [options] < articles.jsonl > answers.jsonl

Reads lines {"id", "text", "lang"?}, answers each on one line in the same order, in constant memory:
{"id", "lang", "findings", "quotes", "blocks"}. A line that cannot be read is answered with
{"line" or "id", "error"}, and the run goes on.

  --jobs N            threads to work with (default: 1; 0 = one for each core)
  --skip N            lines to leave out at the start, to go on after a run that was cut short
${commonFor('none', 'en')}

Exit status: 0 done, 1 at least one line could not be read, 2 wrong use.`,
	lsp: `Usage: copydesk lsp --stdio

Speaks the language server protocol on standard input and output, for any editor that knows it.
Settings come from workspace/configuration (section "copydesk"), workspace/didChangeConfiguration or
initializationOptions.settings.`,
};
