package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.Step;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.domain.Align;
import vn.thidua.certificate.domain.BatchState;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.domain.CertificateStep;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.PrintState;
import vn.thidua.commendation.domain.AwardSort;
import vn.thidua.commendation.domain.LocalRuleKind;
import vn.thidua.commendation.domain.Mark;
import vn.thidua.commendation.domain.Subject;
import vn.thidua.council.domain.Attendance;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.SealStage;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.operation.domain.BackupState;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.domain.ClosingCause;
import vn.thidua.organisation.domain.ClusterKind;
import vn.thidua.organisation.domain.ReorganisationState;
import vn.thidua.organisation.domain.StepKind;
import vn.thidua.reading.domain.DraftState;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.shared.Reach;
import vn.thidua.task.domain.ExplanationState;
import vn.thidua.task.domain.PartyRole;
import vn.thidua.task.domain.Priority;
import vn.thidua.task.domain.TaskState;

/** Each room's SQL stays in the room's own schema and says what it means. STYLE.md says how each rule was broken. */
class MigrationRulesTests {

    /** The columns that hold one of a few words, and where those words are kept in code. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS_OF_COLUMNS = Map.ofEntries(
            Map.entry("campaign.campaign.step", Step.class),
            Map.entry("award.award.holder_kind", vn.thidua.award.Holder.Kind.class),
            Map.entry("award.award.subject", vn.thidua.eligibility.Subject.class),
            Map.entry("award.award.kind", vn.thidua.eligibility.CommendationKind.class),
            Map.entry("award.award.office", vn.thidua.eligibility.Office.class),
            Map.entry("award.award.standing", vn.thidua.eligibility.PastAward.Standing.class),
            Map.entry("award.fact.kind", vn.thidua.award.domain.FactKind.class),
            Map.entry("award.fact.holder_kind", vn.thidua.award.Holder.Kind.class),
            Map.entry("award.fact.rating", vn.thidua.eligibility.Rating.class),
            Map.entry("award.fact.creation", vn.thidua.eligibility.Initiative.Kind.class),
            Map.entry("award.fact.scope", vn.thidua.eligibility.Scope.class),
            Map.entry("award.fact.discipline", vn.thidua.eligibility.Discipline.Form.class),
            Map.entry("award.fact.cause", vn.thidua.eligibility.Hold.Cause.class),
            Map.entry("award.fact.outcome", vn.thidua.eligibility.Hold.Outcome.class),
            Map.entry("award.fact.absence", vn.thidua.eligibility.Absence.Kind.class),
            Map.entry("commendation.instrument.mark", Mark.class),
            Map.entry("commendation.award_kind.sort", AwardSort.class),
            Map.entry("commendation.award_kind.mark", Mark.class),
            Map.entry("commendation.award_authority.mark", Mark.class),
            Map.entry("commendation.award_coefficient.mark", Mark.class),
            Map.entry("commendation.award_coefficient.subject", Subject.class),
            Map.entry("commendation.base_salary.mark", Mark.class),
            Map.entry("commendation.commendation_type.mark", Mark.class),
            Map.entry("commendation.local_rule.kind", LocalRuleKind.class),
            Map.entry("council.member.role", MemberRole.class),
            Map.entry("council.meeting.mode", VotingMode.class),
            Map.entry("council.meeting.state", MeetingState.class),
            Map.entry("council.seat.role", MemberRole.class),
            Map.entry("council.seat.attendance", Attendance.class),
            Map.entry("council.seat.ballot", BallotMark.class),
            Map.entry("council.seal.stage", SealStage.class),
            Map.entry("council.voting_rule.kind", RuleKind.class),
            Map.entry("campaign.allotment.source", FigureSource.class),
            Map.entry("campaign.measure.method", Method.class),
            Map.entry("campaign.participation.state", ParticipationState.class),
            Map.entry("reporting.asked.source", FigureSource.class),
            Map.entry("reporting.line.method", Method.class),
            Map.entry("reporting.period.kind", PeriodKind.class),
            Map.entry("reporting.period.state", PeriodState.class),
            Map.entry("reporting.report.state", ReportState.class),
            Map.entry("reporting.report_step.step", ReportStep.class),
            Map.entry("reporting.sent_sheet.state", SheetState.class),
            Map.entry("certificate.blank_field.align", Align.class),
            Map.entry("certificate.blank_field.field", PrintField.class),
            Map.entry("certificate.certificate.honorific", Honorific.class),
            Map.entry("certificate.certificate.state", CertificateState.class),
            Map.entry("certificate.certificate_batch.state", BatchState.class),
            Map.entry("certificate.change.step", CertificateStep.class),
            Map.entry("certificate.print.state", PrintState.class),
            Map.entry("identity.duty_act.reach", Reach.class),
            Map.entry("identity.mailed_link.purpose", LinkPurpose.class),
            Map.entry("interchange.sheet_import.state", ImportState.class),
            Map.entry("organisation.person.closed_cause", ClosingCause.class),
            Map.entry("organisation.person.salutation", Salutation.class),
            Map.entry("notification.preference.mail", MailChoice.class),
            Map.entry("operation.backup.state", BackupState.class),
            Map.entry("organisation.reorganisation.state", ReorganisationState.class),
            Map.entry("organisation.reorganisation_step.kind", StepKind.class),
            Map.entry("organisation.reorganisation_step.share", Share.class),
            Map.entry("organisation.cluster.kind", ClusterKind.class),
            Map.entry("task.task.state", TaskState.class),
            Map.entry("task.task.priority", Priority.class),
            Map.entry("task.party.role", PartyRole.class),
            Map.entry("task.explanation.state", ExplanationState.class),
            Map.entry("reading.draft.state", DraftState.class));

    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:create|alter|drop) table (?:if (?:not )?exists )?(\\S+)"
                    + "|\\b(?:insert into|update|delete from|truncate) ([a-z_.]+)"
                    + "|\\bindex (?:if not exists )?\\w+ on (\\S+)");

    @Test
    void eachRoomsSqlNamesOnlyItsOwnTables() throws IOException {
        var named = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z_]+)\\.[a-z_]+");
        var rooms = Sources.rooms();
        for (var file : Sources.files(Sources.JAVA, ".java")) {
            for (var text : Sources.texts(file)) {
                assertThat(named.matcher(text).results().map(found -> found.group(1)))
                        .as("schemas named by %s", file)
                        .allMatch(schema -> schema.equals(Sources.room(file)) || !rooms.contains(schema));
            }
        }
    }

    @Test
    void migrationsAreTimestampedAndStayInTheirSchema() throws IOException {
        for (var file : migrations().toList()) {
            assertThat(file.getFileName().toString()).matches("V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql");
            var room = file.getParent().getFileName().toString();
            if (!room.startsWith("__") && !room.equals("platform")) {
                var tables = WRITTEN.matcher(sql(file))
                        .results()
                        .flatMap(found -> Stream.of(1, 2, 3).map(found::group))
                        .filter(table -> table != null && !table.equals("or") && !table.equals("on"));
                assertThat(tables).as("tables of %s", file).allMatch(table -> table.startsWith(room + "."));
            }
        }
    }

    /** A broken rule is told by its name; a nameless one can neither be told nor changed. */
    @Test
    void everyConstraintHasAName() throws IOException {
        var nameless = Pattern.compile("(?<!constraint \\w{1,60} )\\b(?:unique\\b(?! index)|check ?\\(|foreign key\\b)"
                + "|(?<!foreign key \\([a-z_, ]{1,80}\\) )\\breferences ");
        for (var file : migrations().toList()) {
            assertThat(nameless.matcher(sql(file).replaceAll("\\s+", " "))
                            .results()
                            .map(found -> found.group()))
                    .as("constraints without a name in %s", file)
                    .isEmpty();
        }
    }

    @Test
    void theDatabaseKnowsTheSameWordsAsTheCode() throws IOException {
        var checked = new TreeMap<String, List<String>>();
        var columns = new HashMap<String, String>();
        var table = Pattern.compile("(?:create|alter) table (?:if not exists )?(\\S+)(.*?);");
        var check = Pattern.compile("constraint (\\w+) check \\((\\w+) in \\(([^)]*)\\)\\)");
        var drop = Pattern.compile("drop constraint (\\w+)");
        for (var file : migrations().toList()) {
            table.matcher(sql(file).replaceAll("\\s+", " ")).results().forEach(made -> {
                drop.matcher(made.group(2)).results().forEach(found -> checked.remove(columns.get(found.group(1))));
                check.matcher(made.group(2)).results().forEach(found -> {
                    columns.put(found.group(1), made.group(1) + "." + found.group(2));
                    checked.put(
                            made.group(1) + "." + found.group(2),
                            List.of(found.group(3).replaceAll("[' ]", "").split(",")));
                });
            });
        }

        assertThat(checked).containsOnlyKeys(WORDS_OF_COLUMNS.keySet());
        WORDS_OF_COLUMNS.forEach((column, words) -> assertThat(checked.get(column))
                .as("words of %s as in %s", column, words.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(words.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Every state or step kept in a table is checked there too. */
    @Test
    void everyStateKeptInATableIsCheckedThere() {
        var kept = Sources.CLASSES.stream()
                .filter(type -> type.isRecord() && type.getPackageName().endsWith(".domain"))
                .filter(type -> Sources.CLASSES.stream()
                        .anyMatch(root -> root.isAnnotatedWith("org.springframework.data.relational.core.mapping.Table")
                                && (root.equals(type)
                                        || root.getFields().stream().anyMatch(field -> field.getRawType()
                                                .equals(type)))))
                .flatMap(type -> type.getFields().stream())
                .map(field -> field.getRawType())
                .filter(type -> type.isEnum() && type.getSimpleName().matches("\\w*(State|Step)"))
                .map(type -> type.getFullName())
                .distinct();

        assertThat(kept)
                .isNotEmpty()
                .isSubsetOf(
                        WORDS_OF_COLUMNS.values().stream().map(Class::getName).toList());
    }

    /** In the order in which they run. */
    private static Stream<Path> migrations() throws IOException {
        return Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()));
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "");
    }
}
