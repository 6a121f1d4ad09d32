package vn.thidua.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Renders one compiled template with two parameters: the page it asks for, and the Ui. */
record JteView(TemplateEngine engine, String template, MessageSource messages, Frames frames) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, Object>();
        if (model != null) {
            parameters.putAll(model);
        }
        parameters.put("ui", new Ui(messages, RequestContextUtils.getLocale(request), frames.around(request)));
        var html = new StringOutput();
        engine.render(template, parameters, html);
        response.setContentType(getContentType());
        response.getWriter().write(html.toString());
    }
}
