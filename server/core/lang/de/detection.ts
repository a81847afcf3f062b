import type { Detection } from '../pack/detection.ts';

export const detection: Detection = {
	words: new Set(
		'der die das und den dem des ein eine einen einem einer eines ist nicht sich auf für mit von zu im am als auch es er sie wird werden wurde wurden hat haben hatte bei nach aus wie dass noch nur oder sind war über einem zum zur vom vor durch sagte aber kann können mehr sein seine ihre ihr seiner'.split(
			' ',
		),
	),
	letters: new Set('äöüßÄÖÜ'),
};
