import { checkText, fingerprint, mendSafely, type SafeRepairs } from '../../core/engine/index.ts';
import type { Reading } from '../reading.ts';

/** The safe repairs of an article and those that they uncover; places the editor wants left alone stay as they are. */
export function safeRepairsOf({ document, findings, settings, house, ignored, isArticle }: Reading): SafeRepairs {
	const findingsOf = (text: string) => {
		const { article, findings: all } = checkText(text, { settings: settings.check, styleBook: house.book });
		return ignored.size === 0 ? all : all.filter((one) => !ignored.has(fingerprint(one, article)));
	};
	return isArticle ? mendSafely(document.getText(), findings, findingsOf) : { edits: [], nMended: 0 };
}
