import type { LanguagePack } from '../../lang/pack.ts';
import type { LanguageId } from '../../model/language.ts';
import type { KnownNames } from '../../names/known-names.ts';
import { oncePer } from '../../text/once.ts';

/** What a rule about names judges by. */
export interface Knowledge {
	readonly names: KnownNames;
	readonly lang: LanguagePack;
}

/** Makes something once for the names of a newsroom and a language: mostly what is remembered of words. */
export function onceFor<Made>(make: (knowledge: Knowledge) => Made): (knowledge: Knowledge) => Made {
	const byLanguage = oncePer((_: KnownNames) => new Map<LanguageId, Made>());
	return (knowledge) => {
		const { names, lang } = knowledge;
		const own = byLanguage(names);
		let made = own.get(lang.id);
		if (made === undefined) {
			made = make(knowledge);
			own.set(lang.id, made);
		}
		return made;
	};
}
