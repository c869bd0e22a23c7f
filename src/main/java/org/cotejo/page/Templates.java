package org.cotejo.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, in the folder {@code templates/page}; their expressions are checked when the service is built. */
@CheckedTemplate(basePath = "page")
final class Templates {

    private Templates() {}

    static native TemplateInstance statement(StatementView view, Frame frame);

    static native TemplateInstance statementText(StatementView view, Frame frame);

    static native TemplateInstance card(StatementView view, Frame frame);

    static native TemplateInstance event(EventView view, Frame frame);

    static native TemplateInstance eventText(EventView view, Frame frame);

    static native TemplateInstance front(FrontView view, Frame frame);

    static native TemplateInstance search(SearchView view, Frame frame);

    static native TemplateInstance notice(Frame frame);

    static native TemplateInstance noticeText(Frame frame);
}
