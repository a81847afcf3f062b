import type { LanguagePack } from '../pack.ts';
import { blocks } from './blocks.ts';
import { detection } from './detection.ts';
import { marks } from './marks.ts';
import { names } from './names/index.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';

export const english: LanguagePack = { id: 'en', detection, sentences, marks, names, blocks, speech };
