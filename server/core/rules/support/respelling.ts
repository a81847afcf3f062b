import type { Fix } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Writes a known name as it is spelt; the words of the fix are the rule's `write`, with the form. */
export const respelling = (at: Span, form: string): Fix<'write'> => ({
	kind: 'offer',
	title: 'write',
	data: { form },
	respells: true,
	preferred: true,
	edits: [replacement(at, form)],
});
