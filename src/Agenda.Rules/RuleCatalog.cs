using System.Collections.Immutable;
using Agenda.Documents;
using Agenda.Model;
using Agenda.Rules.Begrippen;
using Agenda.Rules.Bestuur;
using Agenda.Rules.Doelen;
using Agenda.Rules.Getallen;
using Agenda.Rules.Nummering;
using Agenda.Rules.Reading;
using Agenda.Rules.Teksten;
using Agenda.Rules.Tijd;
using Agenda.Rules.Verwijzingen;

namespace Agenda.Rules;

/// <summary>Every rule, in the order of the codes. A rule that is not here does not run.</summary>
public static class RuleCatalog
{
    private static readonly ImmutableArray<ModelRule> OnModel =
    [
        new DocumentWithoutDate(), new StatusWithoutDate(), new OpgaveWithoutDoel(), new DoelWithoutIndicator(),
        new DoelWithoutActiviteit(), new IncompleteIndicator(), new IndicatorWithoutSource(), new OpdrachtWithoutOpgave(),
        new OpdrachtWithoutTrekker(), new EffectWithoutOpgave(), new ActiviteitAsDoel(), new IndicatorStandsStill(),
        new IndicatorOutsidePeriod(), new OpgaveWithoutOpdracht(), new IncompleteActiviteit(), new TargetWithoutIndicator(), new DoelWithoutTarget(), new UnmeasurableTarget(), new YearMissing(), new UnitsDiffer(),

        new RoundedTotal(), new WrongTotal(), new WrongShare(), new MoneyAfterPlanning(), new CoverageTooSmall(), new HoursAgainstFte(),
        new FteDoesNotAddUp(), new BesluitNotPlanned(), new FaseOutsideFase(), new BesluitAfterFase(), new MijlpaalOutsideFase(), new GapBetweenFasen(),
        new OverlappingFasen(), new OutOfOrder(), new ActiviteitBeforeBesluit(), new WorkBeforeBesluit(), new MomentTwoWays(),
        new BesluitDateDiffers(), new EvaluationOffset(), new LeadTime(), new StartBeforeBesluit(), new BesluitWithoutDate(),
        new WeekendBesluit(), new MomentsMayClash(), new ActiviteitOutsidePeriod(), new MomentWithoutYear(), new GapInNumbers(), new DoubleCode(), new OneWithoutNumber(),
        new UnnumberedKaders(), new GroupNamesVary(), new DoubleName(), new GlossaryOrder(), new AbbreviationTwice(), new UnknownBody(),
        new UnknownActor(), new RoleWithoutPerson(), new AdoptedWithoutBesluit(), new GemeenteWithoutRol(), new YearInTitle(), new TwoRoles(), new NoDateNoStatus(),
    ];

    private static readonly ImmutableArray<DocumentRule> OnDocument =
    [
        new UnusedAppendix(), new TypedReferenceToNothing(), new TypedReferenceWithoutLink(), new TitleMisquoted(), new AppendixOrder(), new AmountForms(),
        new CountInProse(), new DateOffCalendar(), new UnexplainedAbbreviation(), new UnusedTerm(), new SelfDefinedTerm(), new OldName(), new SpellingVariants(),
        new OwnKind(), new PhraseVaries(), new UnknownName(), new MomentInText(), new PromisedYear(), new YearOfOwnTitle(), new EmptySection(), new UnfinishedSentence(), new UnbalancedQuotes(), new UnbalancedBrackets(),
        new AnnouncedCount(), new LinkWords(), new RepeatedSentence(), new DoubledWord(), new Placeholder(), new PlaceOnPaper(),
        new LongSentence(), new PassiveChain(), new Jargon(),
    ];

    public static ImmutableArray<Rule> All { get; } = [.. OnModel.Concat<Rule>(OnDocument).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The rules that watch a key (`indicator.jaar`) or a kind of value (`moment`), in the order of the codes.</summary>
    public static IEnumerable<Rule> Watching(string key) => All.Where(rule => rule.Watches.Contains(key));

    /// <summary>The rules on the data: goals, numbers, dates, names.</summary>
    public static RuleRun Start(Beleidsagenda agenda)
    {
        var found = new Findings(OnModel);
        var context = new ModelContext(agenda, found);
        return new RuleRun([.. OnModel.Select(rule => (Action)(() => rule.Check(context)))], found);
    }

    /// <summary>The rules on the composed document: its text, its headings, its references, and what it says about the data.</summary>
    /// <param name="agenda">Null for a text that stands alone.</param>
    public static RuleRun Start(Beleidsagenda? agenda, Document document)
    {
        var found = new Findings(OnDocument);
        // Read by the first worker, so that who starts the run can go on.
        var context = new Lazy<DocumentContext>(() => new DocumentContext(document, agenda, found));
        return new RuleRun([.. OnDocument.Select(rule => (Action)(() => rule.Check(context.Value)))], found);
    }
}
