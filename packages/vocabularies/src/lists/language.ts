import { codeList } from '../code-list.ts';
import { standardCodes } from '../standard-codes.ts';

export const language = codeList({
  name: 'language',
  title: ['Languages', 'Языки', 'زبانیں'],
  origin: 'BCP 47: ISO 639 codes, with a region or script where one is needed',
  codes: standardCodes(
    'language',
    ['BCP 47', 'BCP 47', 'BCP 47'],
    `en ru ur aa ab af ak am an ar as av ay az ba bal be bg bi bm bn bo br bs ca ce ch ckb co cs cu
    cv cy da de dv dz ee el eo es et eu fa fa-AF ff fi fil fj fo fr fy ga gd gl gn gu gv ha he hi hr
    ht hu hy hz ia id ig ii inh io is it iu ja jv ka kbd kg ki kj kk kl km kn ko kr krc ks ku kv kw
    ky la lb lez lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt mul my na nb nd ne ng nl nn no nr
    nv ny oc om or os pa pl ps pt qu rm rn ro rw sa sah sc sd se sg si sk sl sm sn so sq sr ss st su
    sv sw ta te tg th ti tk tn to tr ts tt ty tyv udm ug uk uz ve vi vo wa wo xal xh yi yo yue za zh
    zh-Hans zh-Hant zu`,
    {
      brh: ['Brahui', 'брагуи', 'براہوی'],
      skr: ['Saraiki', 'сирайки', 'سرائیکی'],
      hno: ['Hindko', 'хиндко', 'ہندکو'],
    },
  ),
});
