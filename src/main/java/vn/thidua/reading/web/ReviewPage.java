package vn.thidua.reading.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Anomaly;
import vn.thidua.reading.application.StandingPlan;
import vn.thidua.reading.domain.DraftState;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.domain.Manuscript;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.reading.store.ReviewQueries.Review;

/**
 * Everything the review page shows: the document on one side, its items on the other, the doubtful first.
 *
 * @param origin key of what the text was taken from
 * @param doubtful the items to look at, on top
 * @param groups the others, by part of the plan
 * @param lacks what keeps the plan from being confirmed
 * @param replaced the plan in use that confirming would replace; null where there is none
 * @param doubtsUnseen whether the person must first say to have seen the doubts
 */
public record ReviewPage(
        DraftQueries.Row draft,
        boolean officer,
        boolean mayEdit,
        @Nullable String origin,
        List<PaperPage> paper,
        Progress progress,
        List<ItemView> doubtful,
        List<Group> groups,
        List<Anomaly> anomalies,
        List<ItemView> lacks,
        boolean doubtsUnseen,
        StandingPlan.@Nullable Replaced replaced) {

    /** How far the review is. */
    public record Progress(int items, int doubts) {

        static Progress of(List<Item> items) {
            return new Progress(
                    items.size(), (int) items.stream().filter(Item::isDoubtful).count());
        }
    }

    /** The items of one part of the plan that are not doubtful. */
    public record Group(String part, boolean canAdd, List<ItemView> items) {}

    static ReviewPage of(Review review, boolean officer) {
        return of(review, officer, Map.of(), false, null);
    }

    /**
     * @param officer whether the person works on this document, and does not only read it
     * @param lacks last parts of message keys, by item
     * @param answered an item with what was just typed into it and is at fault
     */
    static ReviewPage of(
            Review review,
            boolean officer,
            Map<String, String> lacks,
            boolean doubtsUnseen,
            @Nullable ItemView answered) {
        boolean mayEdit = officer && review.draft().state() == DraftState.READ;
        var manuscript = review.manuscript();
        var items = manuscript == null ? List.<Item>of() : manuscript.items();
        var views = new LinkedHashMap<String, ItemView>();
        for (var item : items) {
            var view = ItemView.of(review.draft().id(), item, mayEdit).lacking(lacks.get(item.anchor()));
            views.put(view.id(), answered != null && answered.id().equals(view.id()) ? answered : view);
        }
        var source = review.source();
        return new ReviewPage(
                review.draft(),
                officer,
                mayEdit,
                source == null ? null : "reading.origin." + source.origin(),
                source == null ? List.of() : PaperPage.of(source, items),
                Progress.of(items),
                views.values().stream().filter(view -> view.item().isDoubtful()).toList(),
                manuscript == null ? List.of() : groups(manuscript, views),
                manuscript == null ? List.of() : manuscript.plan().anomalies(),
                views.values().stream().filter(view -> view.lack() != null).toList(),
                doubtsUnseen,
                null);
    }

    /** The same page, telling that confirming replaces a plan in use. */
    ReviewPage replacing(StandingPlan.@Nullable Replaced standing) {
        return new ReviewPage(
                draft,
                officer,
                mayEdit,
                origin,
                paper,
                progress,
                doubtful,
                groups,
                anomalies,
                lacks,
                doubtsUnseen,
                mayEdit ? standing : null);
    }

    private static List<Group> groups(Manuscript manuscript, Map<String, ItemView> views) {
        var groups = new ArrayList<Group>();
        manuscript
                .itemsByPart()
                .forEach((part, items) -> groups.add(new Group(
                        part,
                        Manuscript.canAdd(part) && (!part.equals("parent") || items.isEmpty()),
                        items.stream()
                                .filter(item -> !item.isDoubtful())
                                .map(item -> views.get(item.anchor()))
                                .toList())));
        return groups;
    }
}
