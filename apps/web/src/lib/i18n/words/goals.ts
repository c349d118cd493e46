import en from '../en/goals.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/goals.json' with { type: 'json' };

addWords({ sv: { goals: sv }, en: { goals: en satisfies typeof sv } });
