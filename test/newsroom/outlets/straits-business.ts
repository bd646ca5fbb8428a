import type { SampleOutlet } from '../outlet.ts'

export const straitsBusiness: SampleOutlet = {
  id: 'straits-business',
  name: 'Straits Business Daily',
  tagline: 'Asia’s companies and markets',
  country: 'sg',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: null,
  host: 'straitsbusiness.example',
  format: 'json',
  path: '/straits-business/feeds/latest.json',
  habits: { zoneMinutes: 480, tracking: 'ref=feed&utm_source=jsonfeed' },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'asean-passes-eu-china-trade',
      at: '2025-02-13T06:20:00Z',
      title: 'Asean overtakes EU as China’s biggest trading partner region',
      summary:
        'South-east Asia traded more with China in 2024 than the European Union did, and poorer economies as a group now outweigh richer ones in its commerce.',
      author: 'Melissa Tan',
      categories: ['Trade', 'China'],
      paragraphs: [
        'The Association of South-east Asian Nations was China’s largest partner region in 2024, ahead of the European Union, says a study released in Singapore yesterday.',
        'Quay Economics, which wrote it, calculates that trade with the US, Europe, Japan and South Korea makes up almost 10 percentage points less of China’s total than it did in 2017.',
        'Emerging markets have filled the gap and now have the larger part of the trade.',
        '"Components go to Penang and Haiphong, and the finished goods go on from there," said Ms Chua Li Shan, the firm’s chief economist.',
        'Russia is the other big change. Vehicles and other transport equipment took over 10 per cent of what China sold there last year, from 2 per cent in 2017.',
      ],
    },
    {
      slug: 'asian-refiners-treasury-deadline',
      at: '2025-02-14T01:30:00Z',
      title: 'Asian refiners rush to clear Russian cargoes before US deadline',
      summary:
        'Energy transactions covered by the US Treasury’s authorisation must be completed by 12 March. Tankers carrying 6 million barrels are waiting off Shandong and Gujarat.',
      author: 'Ravi Menon',
      categories: ['Energy', 'Shipping'],
    },
    {
      slug: 'russian-oil-majors-court-america',
      at: '2025-02-13T23:50:00Z',
      title: 'Gazprom Neft and Surgutneftegas put forward as partners for US energy firms',
      summary:
        'The Kremlin’s talk of market reforms comes with two names. Asian buyers who have filled the gap left by the West are asking what it would mean for their discounts.',
      author: 'Ravi Menon',
      categories: ['Energy', 'Russia'],
      paragraphs: [
        'Should Russia and the United States work together on energy again, two oil companies would be first in line: Gazprom Neft and Surgutneftegas.',
        'They and their subsidiaries stand for much of the country’s oil exploration and output, and of its sales abroad.',
        'The Kremlin has accompanied the idea with promises to reform the market, without saying how.',
        'For refiners in Asia, the discount on Russian crude is what counts. It has narrowed to US$3 a barrel from US$12 two years ago.',
        '"If the Americans come back in, we pay the world price," said a trader at an Indian refiner who was not allowed to speak publicly.',
      ],
    },
    {
      slug: 'lng-us-top-exporter-asia',
      at: '2025-02-12T23:40:00Z',
      title: 'Asian utilities weigh more American LNG in answer to tariff threat',
      summary:
        'Buyers in Japan, South Korea and Thailand are in talks with the world’s largest LNG exporter, which shipped 85 million tonnes in 2023.',
      author: 'Kenji Morita',
      categories: ['Energy', 'LNG'],
      paragraphs: [
        'Utilities in Japan, South Korea and Thailand are considering long-term contracts for American liquefied natural gas, in part to take the edge off US tariffs.',
        'They would buy from the biggest seller there is: US terminals exported 85 million tonnes in 2023.',
        'Distance is the drawback. A cargo from Louisiana takes 32 days to Tokyo Bay, against nine from Australia.',
        'Traders also wonder what a settlement between Washington and Moscow would do to Russian projects in the Arctic, which once counted on the same customers.',
        '"Everybody wants to sign last," said a gas buyer in Bangkok.',
      ],
    },
    {
      slug: 'pla-navy-shipyards',
      at: '2025-02-12T04:20:00Z',
      title: 'Shipyards behind China’s 370-ship navy are also winning commercial orders',
      summary:
        'A US paper on the Chinese military highlights the fleet’s size. The yards that build it took 55 per cent of the world’s merchant tonnage orders last year.',
      author: 'Melissa Tan',
      categories: ['Shipping', 'China'],
    },
    {
      slug: 'insurers-air-corridors-pla',
      at: '2025-02-13T09:10:00Z',
      title: 'Airlines study Pentagon tally of Chinese intercepts over South China Sea',
      summary:
        'Carriers are comparing their routes with a US record of more than 180 encounters between military aircraft from 2021 to 2023. No civil flight was affected, insurers say.',
      author: 'Kenji Morita',
      categories: ['Aviation', 'China'],
    },
    {
      slug: 'metal-export-licences-desk',
      at: '2025-02-12T08:10:00Z',
      title: 'China opens licensing desk for five controlled metals',
      summary:
        'Exporters of tungsten, tellurium, bismuth, molybdenum and indium can file online from Monday. A first permit may take 45 working days.',
      author: 'Melissa Tan',
      categories: ['Commodities', 'China'],
      paragraphs: [
        'China’s commerce ministry has opened a licensing desk for the five metals on which it placed export controls last week.',
        'Applications for tungsten, tellurium, bismuth, molybdenum and indium can be filed online from Monday, according to a notice to traders seen by Straits Business Daily.',
        'The ministry will decide within 45 working days. Exporters have to name the final user.',
        'Bismuth rose 9 per cent in Rotterdam and tungsten 4 per cent.',
        'Traders expect shipments to stop for most of the second quarter.',
      ],
    },
    {
      slug: 'us-inflation-asian-shares',
      at: '2025-02-13T02:15:00Z',
      title: 'Asian shares slip after US consumer prices rise more than expected',
      summary: 'Inflation of 3 per cent in January lifted the US dollar. The Straits Times Index lost 0.4 per cent by noon.',
      author: 'Kenji Morita',
      categories: ['Markets'],
    },
    {
      slug: 'changi-orchids',
      at: '2025-02-11T08:00:00Z',
      title: 'Airport gardener names new orchid after her grandmother',
      summary: 'The hybrid took nine years to flower. It will be shown in Terminal 3 until the end of the month.',
      categories: ['Life'],
    },
  ],
}
