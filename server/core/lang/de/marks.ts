import type { MarkConventions } from '../pack/marks.ts';

export const marks: MarkConventions = {
	usual: '„“',
	styles: ['„“', '»«', '«»', '""', '‚‘', '›‹', '‹›'],
};
