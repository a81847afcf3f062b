import { wordSet } from '../../../text/words.ts';

/** Nouns that hold what somebody said or thinks, with `that` behind them. */
export const sayingNouns = wordSet(`
	accusation accusations admission allegation allegations announcement argument assertion assertions assessment assurance
	assurances belief boast charge claim claims comment comments complaint complaints concern concerns conclusion confirmation
	contention conviction declaration denial fear fears hope hopes insistence opinion pledge prediction predictions
	proclamation promise promises proposal remark remarks revelation statement statements suggestion suggestions suspicion
	testimony view vow warning warnings
`);

/** Words before a colon, in lower case, that name no speaker. */
export const labels = wordSet(
	'note update correction breaking related watch read photo photos video source sources editor topics q a ps faq',
);
