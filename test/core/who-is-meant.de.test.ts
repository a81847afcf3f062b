import { whoIsMeantTable } from '../support/who-is-meant-table.ts';
import { whoIsMeantDe } from './who-is-meant.de.ts';

whoIsMeantTable('de', whoIsMeantDe, 'test/core/who-is-meant.de.later.json');
