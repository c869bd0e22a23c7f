package org.cotejo.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/**
 * What is on a page, in the forms that it can be had in.
 *
 * @param linkedData null where there is none
 * @param text null where there is none
 */
record Content(TemplateInstance html, Map<String, Object> linkedData, TemplateInstance text) {}
