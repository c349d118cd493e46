import en from '../en/sightline.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/sightline.json' with { type: 'json' };

addWords({ sv: { sightline: sv }, en: { sightline: en satisfies typeof sv } });
