import en from '../en/scale.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/scale.json' with { type: 'json' };

addWords({ sv: { scale: sv }, en: { scale: en satisfies typeof sv } });
