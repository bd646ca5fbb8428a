/** Common first names in English news that are no other word; lower case. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aaron abigail adam adrian ahmed aidan alan alastair albert alejandro alex alexander alexandra alexei ali alice alison amanda amber amelia amir amy andre andrea andrei andrew andy angela anna anne annie anthony antonio ' +
    'arthur ashley barack barbara barry beatrice ben benjamin bernard bernie beth betsy betty billy bob bobby boris brandon brenda brendan brett brian bruce bryan caitlin callum cameron carl carlos carol caroline carolyn ' +
    'catherine cathy charles charlie charlotte cheryl chloe chris christian christina christine christopher chuck ciara claire clive colin connor craig cynthia damian dan daniel danielle danny darren dave david dawn dean ' +
    'deandre debbie deborah declan denis dennis derek diana diane dmitry dominic donald donna dorothy doug douglas duncan dylan eddie edmund eduardo edward eileen elaine eleanor elena elizabeth ellen ellie emily emma emmanuel ' +
    'eric erica erik ethan eugene evan eve evelyn ewan fatima felix fernando fiona florence frances francesca francis francois freddie frederick gareth gary gavin geoff geoffrey george gerald gerard gillian gina giovanni glen ' +
    'glenn gordon graham greg gregory gustavo guy hannah harold harriet harry hassan heather helen helena henry herbert hillary howard hugh hussein ian ibrahim igor imran irene isaac isabel isabella ivan jack jacob jacqueline ' +
    'jake jamal james jamie jan jane janet jared jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan johannes john johnny ' +
    'jonathan jorge jose joseph josh joshua joyce juan judith julia julian julie justin kaitlyn karen karl kate katherine kathleen kathryn kathy katie katy keir keith kelly ken kenneth kenny kerry kevin kieran kim kimberly ' +
    'kirsty kurt kyle larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa liz lloyd logan lois lorraine louis louise lucas lucy luis luke lynn madeleine malcolm ' +
    'malik marc marcus margaret maria marie marilyn mario marion marjorie mark martha martin mary mateo mathew matt matthew maureen maurice megan mehdi melanie melissa mervyn mia michael michelle miguel mike mikhail mitch mitt ' +
    'mohamed mohammad mohammed moira molly monica muhammad murray nadia nancy naomi natalie nathan neil nicholas nick nicola nicolas nicole nigel nikki noah noel nora olga oliver olivia omar oscar owen pamela patricia patrick ' +
    'paul paula pauline pedro penelope peter phil philip philippe phillip pierre rachel rafael ralph ramon raymond rebecca recep reginald rex rhys ricardo richard rick ricky robert roberto robin roger roland ronald ronnie rory ' +
    'rosa rosemary ross rowan roy ruben russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian sergei sergey shane sharon shaun sheila shirley sidney silvia simon simone sofia sonia sophia ' +
    'sophie stacey stanley stefan stephanie stephen steve steven stuart susan suzanne sylvia tamara tanya tariq ted terence teresa terry theresa thomas tiffany tim timothy toby todd tom tommy tony tracy trevor tyler valerie ' +
    'vanessa vernon veronica vicky victor victoria vincent virginia vivian vladimir walter wayne wendy wilfried william winston xavier yasmin yulia yuri yusuf yvonne zachary zoe'
  ).split(' '),
)
