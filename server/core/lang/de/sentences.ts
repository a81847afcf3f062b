import { wordSet } from '../../text/words.ts';
import type { SentenceLexicon } from '../pack/sentences.ts';

export const sentences: SentenceLexicon = {
	abbreviations: wordSet(`
		corp bros abs abt allg art aufl bd bearb bes bspw bzgl bzw ca chr co dgl dipl dr ebd einschl engl erg etc ev evtl exkl
		fa fam ff fn frl ggf gem geb gegr gen gest hg hl hrsg hr inc ing inkl insb insbes int jh jhd jr kap kath kfm korr
		lat lfd lt ltd max med mag min mind mio mrd mr mrs ms mwst nachf nat no nr od österr pf pers phil prof prov pseud
		red rd resp rel röm russ sel sen sog soz spez st std stellv str tel teilw tsd tägl u ubs usf usw v verh verw vgl vol vors
		wg wiss zb ziff zt zus zzgl okt nov dez jan feb sept aug apr mo di mi do fr sa so uvm ua ehem z d o i e s h n bl gr kl sr
	`),
	alsoWords: wordSet('so do mag red'),
	beforeX: /^(?:(?:auf|bei|via|über|zu|von)|\p{L}*(?:plattform|netzwerk|dienst|portal))$/u,
	hasOrdinalStop: true,
	beforeAge: wordSet('ist war wird wurde sei sind waren bin'),
	afterOrdinal: wordSet(`
		januar jänner februar feber märz april mai juni juli august september oktober november dezember
		jahrhundert jahrhunderts jahrtausend liga bundesliga fußball-bundesliga spieltag platz rang minute runde tag tage
		woche mal etage stock klasse jahrestag geburtstag todestag jahrestages geburtstages todestages jahrestags geburtstags todestags weltkrieg weltkriegs wahlgang wahlperiode
		legislaturperiode quartal halbjahr division armee kompanie internationale internationalen deutsche deutschen deutscher
		fc sc vfl vfb tsv sv fsv mai-demonstration etappe auflage ausgabe kongress parteitag verfassungszusatz etappen
		olympischen olympische kammer senat zivilsenat strafsenat strafkammer generation gebot buch band kapitel teil satz
	`),
};
