import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RulePageParams, type RulePageResult, rulePageRequest, rulePageScheme } from '../server/protocol/index.ts';

/** The page of a rule as a read-only Markdown document, from the server and so without a network. */
export function registerRulePages(client: BaseLanguageClient): Disposable {
	return workspace.registerTextDocumentContentProvider(rulePageScheme, {
		provideTextDocumentContent: async (uri, token) => {
			const params: RulePageParams = { ruleId: ruleIdOf(uri) };
			const page = await client.sendRequest<RulePageResult | null>(rulePageRequest, params, token);
			return page?.markdown ?? l10n.t('There is no rule “{0}”.', params.ruleId);
		},
	});
}

/** `copydesk-rule:/names/two-spellings.md` is the page of `names/two-spellings`. */
const ruleIdOf = (uri: Uri): string => uri.path.replace(/^\//u, '').replace(/\.md$/u, '');

export async function openRulePage({ ruleId }: RulePageParams): Promise<void> {
	const uri = Uri.from({ scheme: rulePageScheme, path: `/${ruleId}.md` });
	try {
		await commands.executeCommand('markdown.showPreview', uri);
	} catch {
		// Without VS Code's own Markdown extension (some web hosts) the source is readable enough.
		await window.showTextDocument(uri, { preview: true });
	}
}
