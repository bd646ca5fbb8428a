import { expect, it } from 'vitest'
import { assignSections } from '../../src/sections/assign.ts'
import { section, story } from './story.ts'

const regions = ['europe', 'asia', 'middle-east', 'africa', 'north-america', 'latin-america', 'oceania'].map((name) =>
  section({ name, places: [name] }),
)
const regionsOf = (title: string, text: string) => assignSections(story({ title, text }), regions).map((one) => one.section)

/** Written for this test, in the manner of a wire of 1987: capitals, abbreviations, states and ministers that are gone. */
it.each([
  ['europe', 'BUNDESBANK LEAVES DISCOUNT RATE UNCHANGED', 'The council left credit policies as they were.'],
  ['europe', 'WEST GERMAN JOBLESS RISES', 'The total rose to 2.49 mln, the labour office in Nuremberg said.'],
  ['europe', 'BONN SEES NO NEED FOR STIMULUS', 'A finance ministry spokesman said policy would stay as it is.'],
  ['europe', 'POEHL SAYS MARK HIGH ENOUGH', 'Karl Otto Poehl told bankers that he was content.'],
  ['europe', 'U.K. MONEY MARKET GIVEN 120 MLN STG HELP', 'The Bank of England bought bills.'],
  ['europe', 'LAWSON SAYS RATE STABLE', 'Chancellor of the Exchequer Nigel Lawson said he was content.'],
  ['europe', 'CARLSON FOODS PLC MAKES BID', 'The offer of 310 pence a share lapses on Friday.'],
  ['europe', 'SOVIET GRAIN BUYING SEEN SLOWING', 'Soviet buyers have stayed away this week, traders said.'],
  ['europe', 'GORBACHEV OFFERS MISSILE CUTS', 'Tass carried the text.'],
  ['europe', 'EC MINISTERS AGREE ON SUGAR LEVY', 'Farm ministers of the European Community talked through the night.'],
  ['europe', 'YUGOSLAV DEBT ROLLED OVER', 'Belgrade has asked banks for time.'],
  ['europe', 'CZECHOSLOVAK HARVEST POOR', 'Rain delayed the work, the agency in Prague said.'],
  ['europe', 'DUTCH MONEY MARKET DEBT FALLS', 'The Nederlandsche Bank said the debt fell to 11.9 billion guilders.'],
  ['europe', 'CHIRAC DEFENDS SALE OF BANKS', 'The French franc rose.'],
  ['north-america', 'VOLCKER CALLS DOLLAR SLIDE ENOUGH', 'The Federal Reserve Board chairman spoke to a committee.'],
  ['north-america', 'USDA RAISES WHEAT ESTIMATE', 'Ending stocks were put at 1.85 billion bushels.'],
  ['north-america', 'REAGAN TO VETO HIGHWAY BILL', 'The White House said so on Friday.'],
  ['north-america', 'U.S. CORN SALES UP IN WEEK', 'The Agriculture Department gave net sales of 1.2 mln tonnes.'],
  ['north-america', 'MULRONEY SEES TRADE PACT', 'The prime minister spoke in Ottawa.'],
  ['asia', 'NAKASONE SAYS SURPLUS TO FALL', 'Prime Minister Yasuhiro Nakasone told parliament so.'],
  ['asia', 'MITI ASKS CHIP MAKERS TO CUT OUTPUT', 'Hitachi and Toshiba said they would comply.'],
  ['latin-america', 'FUNARO SEES BANKS IN APRIL', 'Brazil has halted interest on its debt.'],
  ['latin-america', 'ALFONSIN NAMES BANK HEAD', 'The Argentine president chose an economist.'],
  ['middle-east', 'NAZER BACKS 18 DLR PRICE', 'The Saudi oil minister said members would keep to it.'],
  ['middle-east', 'IRAN SAYS SILKWORM MISSILES IN PLACE', 'Parliament speaker Hashemi Rafsanjani spoke of Gulf shipping.'],
  ['africa', 'ZAIRE SEEKS RESCHEDULING', 'Kinshasa has asked creditors to stretch payments.'],
  ['oceania', 'HAWKE SEES DEFICIT SHRINKING', 'Australian Prime Minister Bob Hawke gave no figure.'],
] as const)('puts a wire report into %s: %s', (region, title, text) => {
  expect(regionsOf(title, text)).toEqual([region])
})

it('takes what is left of a state for no part of it', () => {
  expect(regionsOf('Soviet-era flats, and former Yugoslavia in a museum', 'A show of photographs opens in Tokyo.')).toEqual(['asia'])
})

it('puts a report on two parties into the regions of both', () => {
  expect(regionsOf('JAPAN AND U.S. NEAR CHIP ACCORD', 'Officials of both met in Tokyo.')).toEqual(['asia', 'north-america'])
})
