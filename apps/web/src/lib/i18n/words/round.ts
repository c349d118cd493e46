import en from '../en/round.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/round.json' with { type: 'json' };

addWords({ sv: { round: sv }, en: { round: en satisfies typeof sv } });
