package vn.thidua.plan;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.Json;

/** Writes a written plan down as JSON and reads it back: the form in which rooms store it. */
@Component
public class PlanNotation {

    private final JsonMapper json;

    PlanNotation(JsonMapper json) {
        this.json = json;
    }

    public Json write(WrittenPlan plan) {
        return new Json(json.writeValueAsString(plan));
    }

    public WrittenPlan read(Json written) {
        return json.readValue(written.text(), WrittenPlan.class);
    }
}
