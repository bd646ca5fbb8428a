import type { SampleOutlet } from '../outlet.ts'

export const continentalLedger: SampleOutlet = {
  id: 'ledger',
  name: 'The Continental Ledger',
  tagline: 'Markets, money and industry',
  country: 'nl',
  language: 'en',
  owner: null,
  stateMedia: false,
  section: 'economy',
  host: 'continentalledger.example',
  format: 'json',
  path: '/ledger/feed.json',
  habits: { guids: 'address', zoneMinutes: 60 },
  answer: { kind: 'feed' },
  articles: [
    {
      slug: 'kremlin-reform-signals-gazprom-neft',
      at: '2025-02-13T10:45:00Z',
      title: 'Moscow holds out reforms and joint oil projects to American companies',
      summary:
        'Russia is offering changes to its market rules and energy ventures with the United States. Gazprom Neft and Surgutneftegas, with their subsidiaries, would do much of the work.',
      author: 'Ingrid Vermaas',
      categories: ['Energy', 'Russia'],
      paragraphs: [
        'Russia is preparing an economic offer to go with its political one. Signals from the Kremlin this week point to reforms of the domestic market and to co-operation with the United States in energy.',
        'Two companies would carry it: Gazprom Neft and Surgutneftegas. Together with their subsidiaries they control a large part of Russian exploration, production and sales of oil.',
        'For American producers the attraction is limited as long as sanctions stand. Both companies are on the US list, and their buyers in Asia have been looking for other suppliers since January.',
        'Analysts at Polder Research expect service contracts before equity. "Nobody will book Russian reserves again in a hurry," said the firm’s oil analyst, Joost Hamelink.',
        'Brent crude fell 1.4% on Thursday morning to $74.20 a barrel.',
      ],
    },
    {
      slug: 'sanctions-price-of-peace',
      at: '2025-02-13T14:55:00Z',
      title: 'How 15,000 sanctions might be traded for a settlement',
      summary:
        'Relief for Russia hinges on Ukrainian consent to a ceasefire, on recognised sovereignty and on a pledge not to threaten NATO, according to people briefed on the ideas.',
      author: 'Ingrid Vermaas',
      categories: ['Sanctions'],
      paragraphs: [
        'The West has put more than 15,000 sanctions on Russia. Together they are the largest thing it has to sell.',
        'People briefed on the ideas now circulating name three conditions: that Ukraine accept the end of hostilities, that its sovereignty be recognised, and that Russia commit itself against aggression toward NATO.',
        'Not all measures are of equal value. Moscow wants the American ones lifted most, then those of Brussels and London.',
        'The order matters because the EU cannot act by decree. A single member can block the lifting of sanctions as easily as it can block their renewal.',
        'Bond investors are sceptical. Claims on frozen Russian debt trade at 31 cents in the dollar, four cents more than a week ago.',
      ],
    },
    {
      slug: 'treasury-licence-shipping-insurance',
      at: '2025-02-13T19:20:00Z',
      title: 'Washington’s 12 March deadline turns attention to who will insure Russian cargoes',
      summary:
        'The US licence that lets certain energy transactions run off by 12 March has set traders looking for ships and cover. Ingosstrakh, the Moscow insurer, is among the names mentioned.',
      author: 'Luc Desmet',
      categories: ['Sanctions', 'Shipping', 'Energy'],
      paragraphs: [
        'A licence from the US Treasury gives companies until 12 March to finish certain energy transactions with Russian partners.',
        'Getting the money out of the banks is the simple part, traders say. Getting the oil out of the ports needs ships, and no ship sails without insurance.',
        'Maritime transport and cover are therefore being explored separately. One name that comes up is Ingosstrakh, a Moscow insurer that has covered tankers since Western clubs withdrew.',
        'Freight rates from the Baltic to India rose 11% this week.',
        'Lawyers in Geneva advise clients to assume that the deadline will hold.',
      ],
    },
    {
      slug: 'lng-american-lead',
      at: '2025-02-13T08:05:00Z',
      title: 'America’s gas exporters watch the Kremlin with mixed feelings',
      summary:
        'With 85m tonnes shipped in 2023, the United States sells more liquefied natural gas than any other country. A thaw with Russia could bring its customers an old supplier back.',
      author: 'Luc Desmet',
      categories: ['Energy', 'Gas'],
      paragraphs: [
        'The United States overtook Qatar and Australia to become the world’s largest exporter of liquefied natural gas, and in 2023 it shipped 85m tonnes.',
        'About two thirds of that went to Europe, where it replaced gas that used to arrive from Russia by pipe.',
        'If energy is to be part of a bargain between Washington and Moscow, that market is what American exporters could lose.',
        'Traders in Rotterdam see no sign of it in prices for delivery next winter. Contracts signed since 2022 run for fifteen years on average.',
        'Terminal operators, meanwhile, are still building: four plants on the Gulf coast are due to open before the end of 2027.',
      ],
    },
    {
      slug: 'eu-defence-325-billion',
      at: '2025-02-13T11:30:00Z',
      title: 'EU governments spent €325bn on defence last year, half of it by three countries',
      summary:
        'Outlays have risen about 30% since 2021 on a rounded count that leaves out pensions. Germany, France and Italy together account for half.',
      author: 'Pauline Roest',
      categories: ['Defence', 'Public finance'],
      paragraphs: [
        'European Union members spent €325bn on defence in 2024 on a count that leaves out some pension costs, roughly 30% more than in 2021.',
        'The sum is a billion euros below the figure presented in Brussels on Thursday, which includes them.',
        'Investment is the part that grows fastest. It reached €72bn in 2023, an increase of 17% in a single year, and orders of equipment came to more than €90bn in 2024.',
        'Measured against the economy, the effort remains modest: the 23 EU countries in NATO together spent 1.99% of GDP.',
        'Raising that to 2.5% would cost them about €85bn a year, the equivalent of the whole Belgian health budget twice over.',
      ],
    },
    {
      slug: 'defence-industry-jobs-turnover',
      at: '2025-02-12T12:20:00Z',
      title: 'Arms makers add jobs faster than any other European industry',
      summary:
        'Europe’s defence companies employed 581,000 people in 2023, 8.9% more than a year earlier, while turnover grew by 16.9% to €158.8bn.',
      author: 'Pauline Roest',
      categories: ['Defence', 'Industry'],
    },
    {
      slug: 'china-trade-turns-south',
      at: '2025-02-13T07:10:00Z',
      title: 'China’s trade has turned south',
      summary:
        'The share of far-off rich partners in Chinese trade has shrunk by almost 10 percentage points since 2017. South-East Asia has taken the EU’s place at the top.',
      author: 'Hendrik Oosting',
      categories: ['China', 'Trade'],
      paragraphs: [
        'Seven years ago China did most of its trade with distant and wealthy customers. It no longer does.',
        'Between 2017 and 2024 the combined share of Europe, Japan, South Korea and the United States fell by almost 10 percentage points, according to Quay Economics, a research firm in Singapore.',
        'Developing economies now make up the larger part. The ten countries of ASEAN passed the European Union in 2024 to become China’s largest partner region.',
        'Exports to Russia tell the story in miniature. Transport equipment, chiefly cars and lorries, made up 2% of them in 2017 and more than 10% in 2024.',
        'Tariffs explain only part of the shift, the authors write; Chinese factories in Vietnam and Malaysia now buy their components at home.',
      ],
    },
    {
      slug: 'ecb-pay-survey',
      at: '2025-02-12T11:15:00Z',
      title: 'Slower pay growth gives the ECB room, if services prices follow',
      summary:
        'Big companies expect wages to rise 3.3% in 2025, the ECB’s telephone survey finds. That is almost a percentage point less than last year.',
      author: 'Margot Thys',
      categories: ['Monetary policy'],
    },
    {
      slug: 'us-inflation-surprise',
      at: '2025-02-12T14:20:00Z',
      title: 'US inflation surprises on the upside and pushes rate cuts into autumn',
      summary:
        'Annual consumer price inflation reached 3.0% in January. Futures markets now expect the Federal Reserve to wait until September.',
      author: 'Margot Thys',
      categories: ['Monetary policy', 'United States'],
    },
    {
      slug: 'china-metal-licences-backlog',
      at: '2025-02-13T05:40:00Z',
      title: 'European toolmakers wait for Chinese metal licences',
      summary:
        'Exporters need a permit for five metals under China’s new controls. The first approvals will take up to 45 working days, the commerce ministry has told buyers.',
      author: 'Hendrik Oosting',
      categories: ['China', 'Commodities'],
    },
    {
      slug: 'cocoa-harvest',
      at: '2025-02-11T09:30:00Z',
      title: 'Cocoa falls for a fourth day as rain reaches Ivory Coast',
      summary: 'Futures in London dropped 3.8% to £7,410 a tonne. Chocolate makers say shelf prices will follow late, if at all.',
      categories: ['Commodities'],
    },
    {
      slug: 'tulip-auction-robots',
      at: '2025-02-12T06:10:00Z',
      title: 'Robots take over the night shift at the flower auction',
      summary: 'Aalsmeer’s cooperative moves 43,000 trolleys a day. From March, half of them will find their own way to the lorry.',
      categories: ['Industry'],
    },
  ],
}
