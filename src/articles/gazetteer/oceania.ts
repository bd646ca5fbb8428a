import type { CountryEntry } from './entry.ts'

/** Australia, New Zealand and the Pacific islands. */
export const oceania: readonly CountryEntry[] = [
  {
    id: 'au',
    names: 'Australia / Australien* / Australie / Австрали~ / Австралі~ / أستراليا / 澳大利亚 / 澳洲 / 中澳',
    demonyms: {
      en: 'Australian / Australians / Aussie / Aussies / Aboriginal',
      de: 'australisch*',
      fr: 'australien*',
      es: 'australian*',
      it: 'australian*',
      ru: 'австралийск*',
      uk: 'австралійськ*',
      ar: 'أسترالي',
    },
    cities: [
      'Canberra / 堪培拉; Sydney / 悉尼 / 雪梨; Melbourne / 墨尔本; Brisbane; Perth; Adelaide; Darwin; Hobart; Queensland / Qld; New South Wales / NSW; Victoria Australia; South Australia; Western Australia; Tasmania; Northern Territory; Gold Coast; Bondi; Alice Springs; Great Barrier Reef; Wollongong; Cairns; Geelong',
    ],
    people: [
      'Bob Hawke; Paul Keating',

      'Scott Morrison; Anthony Albanese / Albanese / Альбанезе / 阿尔巴尼斯; Penny Wong / 黄英贤; Richard Marles / Marles; Peter Dutton / Dutton; Jim Chalmers; Josh Frydenberg / Frydenberg; Malcolm Turnbull; Kevin Rudd; Gladys Berejiklian / Berejiklian; Annastacia Palaszczuk / Palaszczuk; Dan Andrews; Sussan Ley; Barnaby Joyce; Marise Payne; Julian Assange / Assange',
    ],
    institutions: [
      'Broken Hill Proprietary / Broken Hill Pty; Elders IXL; Pty Ltd / Pty; Bond Corp; Western Mining',

      'AUKUS / 奥库斯; Reserve Bank of Australia / RBA; ATAGI; ASX; BHP; Rio Tinto; Qantas; Westpac; Woolworths Australia; Fortescue; AFL; NRL; Centrelink; NDIS',
    ],
  },
  {
    id: 'nz',
    names:
      'New Zealand / NZ / Neuseeland* / Nouvelle-Zélande / Nueva Zelanda / Nuova Zelanda / Новая Зеландия / Новой Зеландии / نيوزيلندا / 新西兰 / 紐西蘭',
    demonyms: { en: 'New Zealander* / Kiwi / Kiwis / Māori / Maori', de: 'neuseeländisch*', fr: 'néo-zélandais*' },
    cities: [
      'Wellington / 惠灵顿; Auckland / 奥克兰; Christchurch; Hamilton New Zealand; Dunedin; Otago; Taranaki; Canterbury New Zealand; Waikato; Rotorua; Queenstown; Tauranga; Napier; Porirua; Northland; Southland; Hawke’s Bay; Gisborne; Nelson New Zealand; Westport',
    ],
    people: [
      'David Lange; Roger Douglas',

      'Jacinda Ardern / Ardern; Chris Hipkins / Hipkins; Christopher Luxon / Luxon / 拉克森; Winston Peters / 彼得斯; Judith Collins; Nanaia Mahuta; Grant Robertson; David Seymour',
    ],
    institutions: [
      'Beehive; Reserve Bank of New Zealand / RBNZ; Fonterra; DHB / DHBs; Oranga Tamariki; All Blacks; WorkSafe; Talley’s; Kāinga Ora; Waka Kotahi; ACC claims',
    ],
  },
  {
    id: 'pg',
    names: 'Papua New Guinea / PNG',
    demonyms: { en: 'Papua New Guinean' },
    cities: ['Port Moresby; Bougainville'],
    people: ['James Marape / Marape'],
  },
  {
    id: 'fj',
    demonyms: { en: 'Fijian / Fijians' },
    cities: ['Suva'],
    people: ['Frank Bainimarama / Bainimarama; Sitiveni Rabuka / Rabuka'],
  },
  { id: 'sb', names: 'Solomon Islands / 所罗门群岛', cities: ['Honiara'], people: ['Manasseh Sogavare / Sogavare'] },
  { id: 'vu', cities: ['Port Vila'] },
  { id: 'ws', demonyms: { en: 'Samoan / Samoans' }, names: 'Samoa', cities: ['Apia'] },
  { id: 'to', demonyms: { en: 'Tongan / Tongans' }, cities: ['Nuku’alofa'] },
  { id: 'ki', names: 'Kiribati' },
  { id: 'tv' },
  { id: 'nr' },
  { id: 'pw', names: 'Republic of Palau' },
  { id: 'mh' },
  { id: 'fm' },
  { id: 'ck' },
  { id: 'nu', names: 'Niue island' },
  { id: 'nc', names: 'New Caledonia / Nouvelle-Calédonie', cities: ['Noumea / Nouméa'], demonyms: { en: 'Kanak' } },
  { id: 'pf', names: 'French Polynesia / Tahiti' },
  { id: 'gu', names: 'Guam' },
]
