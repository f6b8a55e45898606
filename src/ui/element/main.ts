import { english } from '../../language/english.ts';
import { start } from './start.ts';

start(english);
