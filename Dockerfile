# The product without its embedded database: it needs SPRING_DATASOURCE_URL, see docker-compose.yml.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN mvn -B -ntp -q -DskipTests package \
    && java -Djarmode=tools -jar target/vertrouwd.jar extract --destination /product

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home vertrouwd \
    && install -d -m 700 -o vertrouwd -g vertrouwd /home/vertrouwd/data
COPY --from=build /product /product
USER vertrouwd
WORKDIR /home/vertrouwd
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-jar", "/product/vertrouwd.jar"]
CMD ["start", "--no-demo"]
