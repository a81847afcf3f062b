import { wordSet } from '../../text/words.ts';
import type { SentenceLexicon } from '../pack/sentences.ts';

export const sentences: SentenceLexicon = {
	abbreviations: wordSet(`
		mr mrs ms dr prof rev hon st sr jr gen col lt sgt capt cmdr maj adm gov sen rep reps sens pres supt insp det msgr
		vs etc inc ltd co corp bros no nos vol fig al approx dept est ext ave blvd rd ft mt
		jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
		tenn tex va vt wash wis wyo u.s u.k u.n d.c a.m p.m i.e e.g n.y n.j
	`),
	alsoWords: wordSet('no fig miss wash mass ill sat sun wed ore mar rep pa'),
	beforeX: /^(?:on|via|to|by|platform|network|site|service)$/u,
	hasOrdinalStop: false,
	beforeAge: new Set(),
	afterOrdinal: new Set(),
};
