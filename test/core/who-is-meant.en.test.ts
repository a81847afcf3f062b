import { whoIsMeantTable } from '../support/who-is-meant-table.ts';
import { whoIsMeantEn } from './who-is-meant.en.ts';

whoIsMeantTable('en', whoIsMeantEn, 'test/core/who-is-meant.en.later.json');
