import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.node.Node;

/**
 * Three nodes of OpenSearch. Prints {@code ready NAME=ADDRESS …} when they are one cluster; stops a
 * node, or starts it again, for each line {@code stop NAME} or {@code start NAME} of its input, and
 * answers {@code done: } with that line; ends with its input, and leaves nothing behind.
 */
public final class Cluster {
    private static final int NODES = 3;

    private Cluster() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("museum-portal-opensearch-");
        OpenSearchRunner runner = new OpenSearchRunner();
        try {
            List<Integer> ports = freePorts(2 * NODES);
            start(runner, folder, ports);
            System.out.println("ready " + IntStream.rangeClosed(1, NODES)
                    .mapToObj(number -> name(number) + "=http://127.0.0.1:" + ports.get(number - 1))
                    .collect(Collectors.joining(" ")));
            obey(runner);
        } finally {
            runner.close();
            runner.clean();
        }
        // What a node left running does not keep the process.
        System.exit(0);
    }

    private static String name(int number) {
        return "node-" + number;
    }

    private static void start(OpenSearchRunner runner, Path folder, List<Integer> ports) {
        String transports = ports.subList(NODES, 2 * NODES).stream()
                .map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        String names = IntStream.rangeClosed(1, NODES).mapToObj(Cluster::name).collect(Collectors.joining(","));
        runner.onBuild((number, settings) -> {
            settings.put("node.name", name(number));
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", ports.get(number - 1));
            settings.put("transport.port", ports.get(NODES + number - 1));
            settings.put("discovery.seed_hosts", transports);
            settings.put("cluster.initial_cluster_manager_nodes", names);
            // The first node would wait half a minute for the others, which are started after it.
            settings.put("discovery.initial_state_timeout", "0s");
            // What stands on the developer's disk is not the cluster's business.
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        }).build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString()).clusterName("museum-portal").numOfNode(NODES).disableESLogger());
        runner.ensureGreen();
    }

    private static void obey(OpenSearchRunner runner) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ", 2);
            Node node = words.length == 2 ? runner.getNode(words[1]) : null;
            if (node != null && words[0].equals("stop")) {
                node.close();
            } else if (node != null && words[0].equals("start")) {
                runner.startNode(runner.getNodeIndex(node));
            } else {
                System.out.println("not understood: " + line);
                continue;
            }
            System.out.println("done: " + line);
        }
    }

    /** Ports that are free now; all are held until the last is found, so that no two are the same. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int at = 0; at < count; at++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).collect(Collectors.toList());
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}
