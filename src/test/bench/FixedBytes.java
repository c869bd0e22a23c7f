import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ceiling of a benchmark: answers every request with the bytes of a file, as fast as Vert.x does. FILE PORT */
class FixedBytes {

    public static void main(String[] arguments) throws Exception {
        Buffer bytes = Buffer.buffer(Files.readAllBytes(Path.of(arguments[0])));
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.route().handler(http -> http.request().body().onSuccess(body -> http.response()
                .putHeader("Content-Type", "application/json")
                .end(bytes)));
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            vertx.createHttpServer().requestHandler(router).listen(Integer.parseInt(arguments[1]));
        }
    }
}
