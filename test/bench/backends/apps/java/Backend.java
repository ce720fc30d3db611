import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Executors;
import javax.crypto.SecretKey;

/** A backend with the JDK's own server and jjwt. JWT_SECRET_KEY is the key as it reached the verifier. */
public class Backend {
    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Tutorials decode base64 first, as jjwt's setSigningKey(String) did. */
    private static byte[] keyBytes() {
        String text = System.getenv("JWT_SECRET_KEY");
        return "utf8".equals(System.getenv("KEY_READING"))
                ? text.getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(text);
    }

    public static void main(String[] args) throws IOException {
        SecretKey key = Keys.hmacShaKeyFor(keyBytes());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/api/health", exchange -> answer(exchange, 200, "{\"status\":\"ok\"}"));
        server.createContext("/api/me", exchange -> {
            String header = exchange.getRequestHeaders().getFirst("Authorization");
            if (header == null || !header.startsWith("Bearer ")) {
                answer(exchange, 401, "{\"error\":\"no token\"}");
                return;
            }
            try {
                Claims claims = Jwts.parser().verifyWith(key).build()
                        .parseSignedClaims(header.substring(7)).getPayload();
                answer(exchange, 200, "{\"id\":\"" + claims.getSubject() + "\"}");
            } catch (JwtException | IllegalArgumentException error) {
                answer(exchange, 401, "{\"error\":\"" + error.getClass().getSimpleName() + "\"}");
            }
        });
        server.start();
        System.out.println("Listening at: http://127.0.0.1:" + server.getAddress().getPort());
    }
}
