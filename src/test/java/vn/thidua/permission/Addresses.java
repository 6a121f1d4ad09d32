package vn.thidua.permission;

import java.util.Map;

/** Which thing an address names by its first part. */
final class Addresses {

    /** The first part of an address and the thing its {@code {id}} names. */
    static final Map<String, String> NAMED_BY = Map.ofEntries(
            Map.entry("drafts", "draft"),
            Map.entry("documents", "draft"),
            Map.entry("papers", "paper"),
            Map.entry("plans", "plan"),
            Map.entry("campaigns", "campaign"),
            Map.entry("measures", "measure"),
            Map.entry("participations", "participation"),
            Map.entry("accounts", "account"),
            Map.entry("units", "unit"),
            Map.entry("people", "person"),
            Map.entry("collectives", "collective"),
            Map.entry("reorganisations", "reorganisation"),
            Map.entry("clusters", "cluster"),
            Map.entry("imports", "import"),
            Map.entry("periods", "period"),
            Map.entry("reports", "report"),
            Map.entry("inbox", "message"),
            Map.entry("calendar", "special-day"),
            Map.entry("catalogue", "local-rule"),
            Map.entry("tasks", "task"),
            Map.entry("directives", "directive"),
            Map.entry("explanations", "explanation"),
            Map.entry("sheets", "sheets"),
            Map.entry("awards", "award"),
            Map.entry("councils", "council"),
            Map.entry("meetings", "meeting"),
            Map.entry("certificates", "certificate"),
            Map.entry("certificate-batches", "certificate-batch"),
            Map.entry("blanks", "blank"),
            Map.entry("rounds", "round"),
            Map.entry("nominations", "nomination"),
            Map.entry("nominee-lists", "nominee-list"),
            Map.entry("own-dossiers", "own-dossier"),
            Map.entry("decisions", "decision"),
            Map.entry("fund", "fund-entry"),
            Map.entry("system", "backup"));

    private Addresses() {}
}
