package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Runs at build time over each service's document: the frame, the common schemas, and for every operation its words, its
 * example and the refusals that follow from its shape. Resource methods so carry no documentation of their own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlatformOpenApiFilter implements OASFilter {

    static final String SECURITY = "oidc";

    private static final Map<String, String> TEXT_SCHEMAS = Map.of(
            "Version", "The ETag of the resource as you read it: one strong tag.",
            "IdempotencyKey", "A new UUID for each new request; the same one when you repeat it.",
            "PartialDate", "YYYY, YYYY-MM or YYYY-MM-DD: as much as is known.");

    private final Lifecycles lifecycles;

    public PlatformOpenApiFilter(IndexView index) {
        lifecycles = Lifecycles.in(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(createServer().url("/")));
        if (document.getComponents() == null) {
            document.setComponents(createComponents());
        }
        addCommonSchemas(document);
        document.getComponents()
                .addSecurityScheme(
                        SECURITY,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl("/.well-known/openid-configuration")
                                .description(
                                        "The realm of the platform; sign in with the public client swagger-ui (PKCE),"
                                                + " systems with client credentials."));
        document.setSecurity(List.of(createSecurityRequirement().addScheme(SECURITY, List.of())));
        describeOperations(document);
        describeStates(document);
    }

    private void describeOperations(OpenAPI document) {
        var tags = new LinkedHashSet<String>();
        for (var path : new TreeMap<>(document.getPaths().getPathItems()).values()) {
            for (var operation : path.getOperations().values()) {
                OperationDoc.find(operation.getOperationId()).ifPresent(doc -> {
                    new OperationWriter(doc, lifecycles).write(operation, path);
                    tags.add(doc.tag());
                });
            }
        }
        var order = document.getTags() == null
                ? List.<String>of()
                : document.getTags().stream().map(t -> t.getName()).toList();
        if (order.isEmpty()) {
            document.setTags(tags.stream().map(t -> createTag().name(t)).toList());
        }
    }

    private void describeStates(OpenAPI document) {
        lifecycles.extension().ifPresent(table -> document.addExtension("x-lifecycles", table));
    }

    private static void addCommonSchemas(OpenAPI document) {
        var components = document.getComponents();
        TEXT_SCHEMAS.forEach((name, words) -> {
            if (components.getSchemas() != null && components.getSchemas().containsKey(name)) {
                components.addSchema(name, text(words));
            }
        });
        components.addSchema("Violation", object("pointer", "code", "message"));
        components.addSchema("Guard", object("code", "state", "evidence"));
        components.addSchema(
                "Problem",
                object("type", "title", "detail", "instance", "requestId")
                        .addProperty("status", createSchema().addType(Schema.SchemaType.INTEGER))
                        .addProperty("violations", arrayOf("Violation"))
                        .addProperty("guards", arrayOf("Guard"))
                        .addProperty(
                                "availableActions",
                                createSchema().addType(Schema.SchemaType.ARRAY).items(text("An operation id")))
                        .required(List.of("type", "title", "status", "detail", "instance", "requestId"))
                        .description("RFC 9457. type is the address of a page that explains the refusal."));
    }

    private static Schema text(String words) {
        return createSchema().addType(Schema.SchemaType.STRING).description(words);
    }

    private static Schema arrayOf(String name) {
        return createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(createSchema().ref("#/components/schemas/" + name));
    }

    private static Schema object(String... texts) {
        var object = createSchema().addType(Schema.SchemaType.OBJECT);
        for (var name : texts) {
            object.addProperty(name, createSchema().addType(Schema.SchemaType.STRING));
        }
        return object;
    }
}
